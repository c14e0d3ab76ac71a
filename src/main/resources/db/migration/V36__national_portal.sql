-- What the national public-service portal has to hear: one row for each event of a dossier that it counts, in the event's own
-- transaction. What is sent is read from the log when it is sent, so nothing about the applicant is kept here.
create table national_message (
    id bigint generated always as identity primary key,
    dossier text not null,
    sequence integer not null, -- of the event
    kind text not null check (kind in ('STATUS', 'PROGRESS')),
    state text not null default 'WAITING' check (state in ('WAITING', 'STUCK', 'SENT')),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    sent_at timestamptz,
    unique (dossier, sequence)
);

create index national_message_waiting on national_message (next_attempt_at) where state = 'WAITING';

-- Whether the portal knows all that it has to know, for the figures of the service index.
create view national_dossier as
    select dossier, bool_and(state = 'SENT') as synchronised, max(sent_at) as last_sent_at
    from national_message group by dossier;
