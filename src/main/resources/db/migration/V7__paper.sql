-- An issued paper: what is printed on it never changes; the PDF is made from it when somebody first wants it, and kept.
create table paper (
    id bigint generated always as identity primary key,
    dossier text not null,
    kind text not null,
    unit text not null,
    number text,
    issued_at timestamptz not null,
    issued_by text not null,
    verify_code text not null unique,
    data jsonb not null,
    pdf bytea,
    pdf_sha256 text
);

create index paper_dossier on paper (dossier);
create unique index paper_number on paper (unit, kind, number) where number is not null;

-- Numbers without gaps: the row stays locked until the transaction that took the number ends.
create table paper_series (
    unit text not null,
    year integer not null,
    kind text not null,
    last integer not null,
    primary key (unit, year, kind)
);
