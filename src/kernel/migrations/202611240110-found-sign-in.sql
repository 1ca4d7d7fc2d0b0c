create schema auth;
comment on schema auth is 'Sign-in: how somebody proves to be a person of the kernel; written by Better Auth and by the kernel''s people';

create table auth.users (
  id uuid not null,
  name text not null,
  email text not null,
  email_verified boolean not null,
  image text,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint users_pkey primary key (id),
  constraint users_email_unique unique (email),
  constraint users_person_fkey foreign key (id) references kernel.people (id) on delete cascade
);
comment on table auth.users is 'People who have an account, as Better Auth needs them';
comment on column auth.users.id is 'The person';
comment on column auth.users.name is 'Personal data: as in kernel.people';
comment on column auth.users.email is 'Personal data: as in kernel.people; what is typed at sign-in';
comment on column auth.users.email_verified is 'Whether the address was proven, by an invitation for instance';
comment on column auth.users.image is 'Not used';
comment on column auth.users.two_factor_enabled is 'Whether sign-in asks for a second factor';
comment on column auth.users.created_at is 'When the account was made';
comment on column auth.users.updated_at is 'When it was last changed';
select platform.shared_table('auth.users');

create table auth.sessions (
  id uuid not null,
  token text not null,
  user_id uuid not null,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint sessions_pkey primary key (id),
  constraint sessions_token_unique unique (token),
  constraint sessions_user_fkey foreign key (user_id) references auth.users (id) on delete cascade
);
comment on table auth.sessions is 'Who is signed in where; removing a row signs out at once';
comment on column auth.sessions.id is 'Key';
comment on column auth.sessions.token is 'Random, in the cookie under a signature';
comment on column auth.sessions.user_id is 'Whose';
comment on column auth.sessions.expires_at is 'It ends then, whatever happens';
comment on column auth.sessions.ip_address is 'Always null: addresses are not kept';
comment on column auth.sessions.user_agent is 'Personal data: what the browser calls itself, so that people recognise their sessions; kept while the session lives';
comment on column auth.sessions.created_at is 'Sign-in';
comment on column auth.sessions.updated_at is 'Last change';
create index sessions_user_idx on auth.sessions (user_id);
select platform.shared_table('auth.sessions');

create table auth.accounts (
  id uuid not null,
  account_id text not null,
  provider_id text not null,
  user_id uuid not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint accounts_pkey primary key (id),
  constraint accounts_provider_unique unique (provider_id, account_id),
  constraint accounts_user_fkey foreign key (user_id) references auth.users (id) on delete cascade
);
comment on table auth.accounts is 'Ways in: a password, later a government identity provider';
comment on column auth.accounts.id is 'Key';
comment on column auth.accounts.account_id is 'Who that is for the provider; the user''s own id for a password';
comment on column auth.accounts.provider_id is 'credential for a password';
comment on column auth.accounts.user_id is 'Whose';
comment on column auth.accounts.access_token is 'Of an identity provider';
comment on column auth.accounts.refresh_token is 'Of an identity provider';
comment on column auth.accounts.id_token is 'Of an identity provider';
comment on column auth.accounts.access_token_expires_at is 'Of an identity provider';
comment on column auth.accounts.refresh_token_expires_at is 'Of an identity provider';
comment on column auth.accounts.scope is 'Of an identity provider';
comment on column auth.accounts.password is 'scrypt (N 16384, r 16, p 1) with its salt';
comment on column auth.accounts.created_at is 'When it was made';
comment on column auth.accounts.updated_at is 'When it was last changed';
create index accounts_user_idx on auth.accounts (user_id);
select platform.shared_table('auth.accounts');

create table auth.verifications (
  id uuid not null,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint verifications_pkey primary key (id)
);
comment on table auth.verifications is 'Short-lived steps of a sign-in: a second factor waited for, its attempts';
comment on column auth.verifications.id is 'Key';
comment on column auth.verifications.identifier is 'Random name of the step, in a signed cookie';
comment on column auth.verifications.value is 'What the step remembers';
comment on column auth.verifications.expires_at is 'It is worth nothing after';
comment on column auth.verifications.created_at is 'When it was made';
comment on column auth.verifications.updated_at is 'When it was last changed';
create index verifications_identifier_idx on auth.verifications (identifier);
select platform.shared_table('auth.verifications');

create table auth.two_factors (
  id uuid not null,
  user_id uuid not null,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer default 0,
  locked_until timestamptz,
  constraint two_factors_pkey primary key (id),
  constraint two_factors_user_unique unique (user_id),
  constraint two_factors_user_fkey foreign key (user_id) references auth.users (id) on delete cascade
);
comment on table auth.two_factors is 'Second factors: one-time codes of an authenticator app';
comment on column auth.two_factors.id is 'Key';
comment on column auth.two_factors.user_id is 'Whose';
comment on column auth.two_factors.secret is 'Shared with the app, encrypted with the house''s secret';
comment on column auth.two_factors.backup_codes is 'Codes for a lost telephone, encrypted; each works once';
comment on column auth.two_factors.verified is 'Whether a first code was typed; only then is it asked for';
comment on column auth.two_factors.failed_verification_count is 'Wrong codes in a row';
comment on column auth.two_factors.locked_until is 'No code is accepted before';
select platform.shared_table('auth.two_factors');

create table auth.attempts (
  id uuid not null,
  account_key bytea not null,
  place_key bytea not null,
  attempted_at timestamptz not null,
  constraint attempts_pkey primary key (id)
);
comment on table auth.attempts is 'Sign-ins that have not succeeded (yet), for fifteen minutes: what slows down guessing';
comment on column auth.attempts.id is 'Time-ordered UUID';
comment on column auth.attempts.account_key is 'Keyed hash of what was typed as the account; known or not makes no difference';
comment on column auth.attempts.place_key is 'Keyed hash of account and network address; the address itself is not kept';
comment on column auth.attempts.attempted_at is 'When';
create index attempts_account_idx on auth.attempts (account_key, attempted_at);
create index attempts_time_idx on auth.attempts (attempted_at);
select platform.shared_table('auth.attempts');

create table auth.invitations (
  token_hash bytea not null,
  person_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint invitations_pkey primary key (token_hash),
  constraint invitations_person_fkey foreign key (person_id) references kernel.people (id) on delete cascade
);
comment on table auth.invitations is 'Links by which a new person chooses a password; each works once';
comment on column auth.invitations.token_hash is 'SHA-256 of the link''s random part; the link itself is not kept';
comment on column auth.invitations.person_id is 'Who is invited';
comment on column auth.invitations.expires_at is 'It is worth nothing after';
comment on column auth.invitations.used_at is 'When it was used; it is worth nothing after that either';
create index invitations_person_idx on auth.invitations (person_id);
select platform.shared_table('auth.invitations');
