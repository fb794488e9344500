-- Within a lane, files whose reading the end of a process cut short come after the others: one that ends the process
-- must not do so before everything else, and one that was only there by chance must not be met by each restart.
drop index intake_item_waiting;
create index intake_item_waiting on intake_item (state, lane, attempts, id);
