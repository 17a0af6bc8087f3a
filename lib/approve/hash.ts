// Web Crypto in the panel (a secure context); the page never hashes, since http pages have no crypto.subtle.
const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, '0')).join('')

/** Lower-case hex SHA-256 of the text's UTF-8 bytes. */
export const sha256 = async (text: string): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
