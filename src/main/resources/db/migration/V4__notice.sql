-- The outbox: a row in the transaction that causes it, delivered afterwards.
create table notice (
    id bigint generated always as identity primary key,
    dossier text not null,
    kind text not null,
    recipient text not null,
    subject text not null,
    body text not null,
    state text not null default 'PENDING' check (state in ('PENDING', 'SENDING', 'SENT')),
    attempts integer not null default 0,
    created_at timestamptz not null,
    sent_at timestamptz
);

create index notice_dossier on notice (dossier);
