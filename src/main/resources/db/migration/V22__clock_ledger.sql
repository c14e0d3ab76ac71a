-- The events with a clock move are the ledger of the legal clock; what it says is projected into the dossier's row.
alter table dossier_event drop constraint dossier_event_clock_check;
alter table dossier_event add constraint dossier_event_clock_check
    check (clock in ('START', 'PAUSE', 'RESUME', 'EXTEND', 'TRANSFER', 'STOP'));

alter table dossier
    add column limit_cut_off boolean not null default false,
    add column clock_state text not null default 'NOT_STARTED'
        check (clock_state in ('NOT_STARTED', 'RUNNING', 'PAUSED', 'STOPPED')),
    add column clock_ground text;

update dossier set clock_state = case when finished_at is null then 'RUNNING' else 'STOPPED' end where due_at is not null;
