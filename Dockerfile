# Three images of one build: web (the site), worker (reads what waits in the queue), and what both stand on.
# docker build --target web . ; docker build --target worker .
FROM node:20-slim AS installed
ENV CHECKPOINT_DISABLE=1 \
    NEXT_TELEMETRY_DISABLED=1 \
    PRISMA_HIDE_UPDATE_MESSAGE=1
RUN npm install --global pnpm@10.34.9
WORKDIR /standpoint
COPY pnpm-lock.yaml pnpm-workspace.yaml package.json ./
COPY apps/cli/package.json apps/cli/
COPY apps/web/package.json apps/web/
COPY bench/package.json bench/
COPY faults/package.json faults/
COPY packages/charts/package.json packages/charts/
COPY packages/core/package.json packages/core/
COPY packages/db/package.json packages/db/
COPY packages/log/package.json packages/log/
COPY packages/ui/package.json packages/ui/
COPY packages/words/package.json packages/words/
COPY tests/package.json tests/
# The embedded database comes as an optional package; a container has a server beside it.
RUN pnpm install --frozen-lockfile --no-optional

FROM installed AS written
COPY . .
RUN pnpm --filter @standpoint/db generate

FROM written AS worker
ENV NODE_ENV=production
USER node
ENTRYPOINT ["node", "apps/cli/bin/standpoint.mjs"]
CMD ["worker"]

FROM written AS built
RUN pnpm exec turbo run build --filter @standpoint/web

FROM built AS web
ENV NODE_ENV=production \
    PORT=3000 \
    STANDPOINT_HOST=0.0.0.0 \
    STANDPOINT_DATA_DIR=/var/lib/standpoint
RUN mkdir -p /var/lib/standpoint && chown -R node:node /var/lib/standpoint apps/web/.next
USER node
EXPOSE 3000
CMD ["node", "scripts/run.mjs", "serve-built"]
