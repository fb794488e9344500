-- A file of the drop folder that waits for room is told on the page for as long as it does: it did not fail.
delete from intake_item where reason = 'no-room-yet' and original_sha256 is null;
