# Sign-in, acts and jobs. Build context: the root of the repository.
FROM node:24-slim AS build
WORKDIR /src
COPY . .
RUN npx -y pnpm@12.21.0 install --frozen-lockfile --prod --filter @carnet/actions-server...

FROM node:24-slim
WORKDIR /app
COPY --from=build /src ./
USER node
EXPOSE 8787 8788
CMD ["node", "actions-server/src/main.ts"]
