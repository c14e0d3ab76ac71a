-- How many results wait is counted whenever a reception looks at its day: those that are ready, and parcels that came back.
create index dossier_ready on dossier (unit) where status = 9;
create index dossier_event_parcel_back on dossier_event (dossier) where kind = 'PARCEL_CAME_BACK';
