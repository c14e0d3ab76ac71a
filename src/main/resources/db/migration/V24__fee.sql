-- Where a ward takes transfers, edited by the city's administrators; a unit without a row takes cash only.
create table unit_account (
    unit text primary key references unit (code),
    bank text not null check (bank ~ '^\d{6}$'), -- BIN
    bank_name text not null,
    account text not null check (account ~ '^[A-Za-z0-9]{1,19}$'),
    holder text not null
);

-- What a dossier was asked to pay, once; all amounts in whole đồng. The reference is what a payer writes with her transfer:
-- banks drop everything but letters and digits, and a VietQR code has room for 25 of them.
create table fee_due (
    id bigint generated always as identity primary key,
    dossier text not null unique,
    reference text not null unique check (reference ~ '^[A-Z0-9]{1,25}$'),
    amount bigint not null check (amount > 0),
    state text not null default 'DUE' check (state in ('DUE', 'PAID')),
    way text check (way in ('CASH', 'TRANSFER')),
    asked_at timestamptz not null,
    paid_at timestamptz,
    check ((state = 'DUE') = (way is null) and (way is null) = (paid_at is null))
);

create table fee_item (
    fee_due bigint not null references fee_due (id),
    code text not null,
    name text not null,
    amount bigint not null check (amount > 0),
    primary key (fee_due, code)
);

create trigger fee_item_is_append_only before update or delete or truncate on fee_item
    for each statement execute function refuse_change();

-- What was asked for stays as it was, and what is paid stays paid.
create function keep_fee_due() returns trigger language plpgsql as $$
declare
    settled text[] := array['state', 'way', 'paid_at'];
begin
    if tg_op = 'UPDATE' and old.state = 'DUE' and (to_jsonb(new) - settled) = (to_jsonb(old) - settled) then
        return new;
    end if;
    raise exception 'a fee that was asked for does not change' using errcode = 'restrict_violation';
end
$$;

create trigger fee_due_is_kept before update or delete on fee_due for each row execute function keep_fee_due();

-- Every transfer that was confirmed to us, whether or not it fits a fee; the reference as it came, letters and digits.
create table payment (
    id bigint generated always as identity primary key,
    transaction_id text not null unique,
    reference text not null,
    amount bigint not null,
    paid_at timestamptz not null,
    received_at timestamptz not null,
    outcome text not null check (outcome in ('MATCHED', 'UNKNOWN_REFERENCE', 'WRONG_AMOUNT', 'NOT_DUE')),
    reconciliation text check (reconciliation in ('returned', 'credited')),
    reconciled_by text,
    reconciled_at timestamptz
);
