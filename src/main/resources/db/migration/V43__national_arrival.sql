-- Dossiers that were submitted on the national public-service portal, as it handed them over. The payload is personal data; it is
-- emptied some time after the arrival was settled (motcua.national.inbound.keep), never before.
create table national_arrival (
    id bigint generated always as identity primary key,
    national_code text not null unique,
    unit text not null references unit (code), -- whose reception looks after it
    payload text, -- JSON, with all that the portal sent; as text, which takes what jsonb does not
    received_at timestamptz not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'REFUSED', 'TAKEN_IN', 'ENTERED', 'REJECTED')),
    refusal text, -- why it could not be taken in the last time
    refusal_lines text[] not null default '{}',
    dossier text unique references dossier (code),
    rejection text, -- the reason that the portal is told
    decided_by text,
    settled_at timestamptz,
    check (payload is not null or settled_at is not null),
    check ((state in ('TAKEN_IN', 'ENTERED')) = (dossier is not null))
);

create index national_arrival_to_empty on national_arrival (settled_at) where payload is not null;

-- How far the portal has been read; one row, which a node locks while it reads on.
create table national_cursor (
    only_row boolean primary key default true check (only_row),
    position text not null
);

insert into national_cursor (position) values ('');
