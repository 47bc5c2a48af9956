/** As far as the service worker shares code with pages; the build puts its value in. */
interface ImportMeta {
  readonly env: { readonly BASE_URL: string };
}
