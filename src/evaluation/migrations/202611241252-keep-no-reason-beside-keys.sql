-- Why a device was replaced may be a private matter: it stands in the audit entry alone, committed to with a salt, where it
-- can be erased. Here it could not be.
alter table evaluation.evaluator_keys drop constraint evaluator_keys_reset_has_reason;
alter table evaluation.evaluator_keys drop column reason;
