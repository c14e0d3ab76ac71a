-- The register of a unit reads its dossiers in the order in which they came in.
create index dossier_register on dossier (unit, submitted_at, id);
