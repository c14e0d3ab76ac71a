create table dossier_sequence (
    unit text not null,
    day date not null,
    last integer not null,
    primary key (unit, day)
);

-- The hot read: one row by code. Status, due date and the head of the event log are projections of dossier_event,
-- written with it in one transaction.
create table dossier (
    id bigint generated always as identity primary key,
    code text not null unique,
    key_hash bytea not null,
    unit text not null,
    procedure text not null,
    procedure_version text not null,
    channel smallint not null check (channel between 1 and 3),
    language text not null,
    limit_amount integer not null,
    limit_unit text not null,
    status smallint not null check (status between 1 and 10),
    submitted_at timestamptz not null,
    due_at timestamptz,
    finished_at timestamptz,
    head_sequence integer not null,
    head_hash bytea not null
);

create index dossier_open_by_unit on dossier (unit, due_at) where finished_at is null;

-- What the applicant told us; the only place for it.
create table application (
    dossier bigint primary key references dossier (id),
    full_name text not null,
    personal_id text not null,
    phone text,
    email text,
    answers jsonb not null
);

create index application_personal_id on application (personal_id);

create table dossier_event (
    dossier bigint not null references dossier (id),
    sequence integer not null,
    at timestamptz not null,
    kind text not null,
    status smallint,
    actor text not null,
    clock text check (clock in ('START', 'PAUSE', 'RESUME', 'STOP')),
    detail json not null, -- json, not jsonb: the hash covers its bytes
    hash bytea not null,
    primary key (dossier, sequence)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger dossier_event_is_append_only before update or delete or truncate on dossier_event
    for each statement execute function refuse_change();

-- An Idempotency-Key that was used; only its hash is kept. The salt gives the same look-up key to whoever repeats it.
create table submission (
    idempotency_hash bytea primary key,
    fingerprint bytea not null,
    salt bytea not null,
    code text not null,
    at timestamptz not null
);

-- Who looked at whose data.
create table access_log (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    dossier text not null,
    actor text not null,
    action text not null,
    address text
);

create index access_log_dossier on access_log (dossier, at);
