-- Which paper goes to the processing division together, and who confirmed that it came. Facts are added and never
-- changed; that a dossier changed hands stands in its log.
create table hand_over_sheet (
    id bigint generated always as identity primary key,
    unit text not null references unit (code),
    field text not null, -- of the procedures, for which one division is competent
    dossiers text[] not null check (cardinality(dossiers) > 0),
    given_by text not null,
    given_at timestamptz not null
);

create index hand_over_sheet_of_unit on hand_over_sheet (unit, id);

create table hand_over_receipt (
    sheet bigint primary key references hand_over_sheet (id),
    dossiers text[] not null, -- what came of those on the sheet
    taken_by text not null,
    taken_at timestamptz not null
);

create trigger hand_over_sheet_is_append_only before update or delete or truncate on hand_over_sheet
    for each statement execute function refuse_change();
create trigger hand_over_receipt_is_append_only before update or delete or truncate on hand_over_receipt
    for each statement execute function refuse_change();
