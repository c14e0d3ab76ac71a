-- A parcel that comes back is found by the number under which it was posted.
create index dossier_event_parcel on dossier_event ((detail ->> 'trackingNumber')) where kind = 'RETURNED';
