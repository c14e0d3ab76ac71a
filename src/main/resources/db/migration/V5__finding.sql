-- What the automatic check found; replaced each time it runs.
create table finding (
    dossier text not null,
    rule text not null,
    field text not null,
    arguments text[] not null,
    found_at timestamptz not null,
    primary key (dossier, rule)
);
