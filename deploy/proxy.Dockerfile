# The reverse proxy with the built app inside. Build context: the root of the repository.
FROM node:24-slim AS build
WORKDIR /src
COPY . .
RUN node tools/carnet.mjs build && node server/src/cli/caddy-headers.ts app/build > /headers.caddy

FROM caddy:2.11-alpine
COPY --from=build /src/app/build /srv/app
COPY --from=build /headers.caddy /etc/caddy/headers.caddy
COPY deploy/Caddyfile /etc/caddy/Caddyfile
