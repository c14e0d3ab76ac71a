-- The calendar that the due dates in the dossiers' rows follow, by the SHA-256 of its rules; one row.
create table followed_calendar (
    only_one boolean primary key default true check (only_one),
    rules_hash bytea not null,
    at timestamptz not null
);
