-- the register's index begins with the same columns
drop index dossier_of_unit;
