create table document (
    id uuid primary key,
    dossier text not null,
    key text not null,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    sha256 text not null,
    added_at timestamptz not null,
    added_by text not null
);

create index document_dossier on document (dossier, added_at);
