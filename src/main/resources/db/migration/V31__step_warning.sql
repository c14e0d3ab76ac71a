-- How far the warnings about a step have gone; a row belongs to an open task of the engine and goes with it.
create table step_warning (
    task text primary key,
    dossier text not null,
    level smallint not null check (level between 1 and 3),
    at timestamptz not null
);
