/** scrypt as Better Auth keeps and checks it; its modules are loaded when somebody first needs them. */
export async function hashPassword(password: string): Promise<string> {
  const crypto = await import('better-auth/crypto');
  return crypto.hashPassword(password);
}
