-- By which way a notice goes, how long it waits for quiet hours to end, and when it was first given up.
alter table notice
    add column channel text not null default 'MAIL' check (channel in ('MAIL', 'SMS', 'ZALO')),
    add column for_staff boolean not null default false,
    add column waits_until timestamptz,
    add column failed_at timestamptz;

update notice set for_staff = true where kind like 'step.%';

-- The way that an applicant chose; the latest row of a dossier counts.
create table notice_choice (
    id bigint generated always as identity primary key,
    dossier text not null,
    channel text not null check (channel in ('MAIL', 'SMS', 'ZALO')),
    chosen_at timestamptz not null
);

create index notice_choice_dossier on notice_choice (dossier, id);
