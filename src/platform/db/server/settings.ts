/** Never negotiable: on the command line, where neither a file nor `alter system` can weaken them. */
export const guards = ['fsync=on', 'full_page_writes=on', 'synchronous_commit=on', 'listen_addresses='] as const;

/** For a small server with one application; a site changes them in site.conf beside this file. */
export const defaultSettings = `# Written by Serasan at each start. Put the site's own settings into site.conf.
max_connections = 60
shared_buffers = 128MB
work_mem = 8MB
maintenance_work_mem = 64MB
effective_cache_size = 512MB
random_page_cost = 1.1
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
# Little to replay after a crash: a start is ready in seconds even after a kill under load.
max_wal_size = 256MB
min_wal_size = 64MB
idle_in_transaction_session_timeout = 60s
# A failed statement is reported by the application, without what people typed; only the server's own news goes here.
log_min_messages = log
log_error_verbosity = terse
log_min_error_statement = panic
log_line_prefix = '%m [%p] '
log_checkpoints = off
`;

export const siteSettings =
  '# Settings of this site; they win over serasan.conf. Durability is not negotiable and stays on.\n';
