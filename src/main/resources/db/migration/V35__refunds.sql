-- What became of money that was paid for a dossier which was then withdrawn; once for each fee. Amounts in whole đồng.
create table fee_refund (
    fee_due bigint primary key references fee_due (id),
    amount bigint not null check (amount >= 0), -- nothing when it is kept
    legal_ground text not null default '', -- why it is kept, as the applicant reads it
    provider_number text not null default '', -- the provider's number for a refund of a transfer
    decided_by text not null,
    settled_at timestamptz not null,
    check ((amount = 0) = (legal_ground <> ''))
);

create trigger fee_refund_is_append_only before update or delete or truncate on fee_refund
    for each statement execute function refuse_change();
