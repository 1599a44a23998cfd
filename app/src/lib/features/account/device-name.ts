/** A device in words, from what its browser says of itself. A guess, good enough to tell one's own from another. */

export function deviceName(userAgent: string | null): string {
  if (!userAgent) return 'Appareil inconnu';
  const browser = userAgent.includes('Edg/')
    ? 'Edge'
    : userAgent.includes('Firefox/')
      ? 'Firefox'
      : /Chrom(e|ium)\//.test(userAgent)
        ? 'Chrome'
        : userAgent.includes('Safari/')
          ? 'Safari'
          : 'Navigateur';
  const system = userAgent.includes('Android')
    ? 'Android'
    : /iPhone|iPad/.test(userAgent)
      ? 'iPhone ou iPad'
      : userAgent.includes('Windows')
        ? 'Windows'
        : userAgent.includes('Mac OS X')
          ? 'Mac'
          : userAgent.includes('Linux')
            ? 'Linux'
            : undefined;
  return system ? `${browser} sur ${system}` : browser;
}
