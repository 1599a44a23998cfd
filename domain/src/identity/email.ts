/** E-mail addresses, as far as they can be judged without writing to them. */

const longest = 254; // RFC 5321, 4.5.3.1.3, less the brackets

/**
 * The address in lower case without outer spaces, or null. Refuses what could break out of a header or name a list:
 * spaces, controls, commas, angle brackets, quotes, several @.
 */
export function parseEmail(input: string): string | null {
  const email = input.trim().normalize('NFC').toLowerCase();
  if (email.length > longest || /\p{C}/u.test(email)) return null;
  return /^[^\s@,;:<>()[\]"\\]{1,64}@[^\s@,;:<>()[\]"\\_.]+(\.[^\s@,;:<>()[\]"\\_.]+)+$/u.test(email) ? email : null;
}
