// Writes this sample: node generate.mjs [folder]. The same files come out every time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const domains = [
  'accounts', 'billing', 'cart', 'catalog', 'checkout', 'delivery', 'discounts', 'fraud', 'gifts', 'identity',
  'inventory', 'loyalty', 'media', 'notices', 'orders', 'payments', 'pricing', 'returns', 'reviews', 'search',
];

/** Which services of a domain call which others of it. */
const calls = {
  site: ['api'],
  api: ['store', 'cache', 'events'],
  admin: ['store', 'export', 'import'],
  events: ['worker'],
  worker: ['store', 'audit'],
  export: ['store'],
  import: ['store', 'audit'],
  store: [],
  cache: [],
  audit: [],
};

/** An API also calls the APIs of two later domains, so that no circle arises. */
function otherDomains(index) {
  return [index + 1, index + 7].filter((other) => other < domains.length).map((other) => domains[other]);
}

function binding(service) {
  const env = `${service.replaceAll('-', '_').toUpperCase()}_URL`;
  return `        { "type": "service", "service": "${service}", "format": "url", "env": "${env}" }`;
}

function service(domain, index, role) {
  const targets = calls[role].map((target) => `${domain}-${target}`);
  if (role === 'api') targets.push(...otherDomains(index).map((other) => `${other}-api`));
  const bindings = targets.length ? `,\n      "bindings": [\n${targets.map(binding).join(',\n')}\n      ]` : '';
  return `    "${domain}-${role}": {
      "root": "${domain}/${role}",
      "runtime": "node",
      "entrypoint": "server.mjs",
      "devCommand": "node server.mjs"${bindings}
    }`;
}

function rewrite(source, target) {
  return `    { "source": "${source}", "destination": { "service": "${target}" } }`;
}

function config() {
  const services = domains.flatMap((domain, i) => Object.keys(calls).map((role) => service(domain, i, role)));
  const rewrites = [
    ...domains.map((domain) => rewrite(`/api/${domain}(/.*)?`, `${domain}-api`)),
    ...domains.map((domain) => rewrite(`/admin/${domain}(/.*)?`, `${domain}-admin`)),
    ...domains.filter((domain) => domain !== 'catalog').map((domain) => rewrite(`/${domain}(/.*)?`, `${domain}-site`)),
    rewrite('/api/search/suggest', 'search-cache'),
    rewrite('/(.*)', 'catalog-site'),
  ];
  return `{
  "$schema": "https://openapi.vercel.sh/vercel.json",
  "services": {
${services.join(',\n')}
  },
  "rewrites": [
${rewrites.join(',\n')}
  ]
}
`;
}

function server(name) {
  return `import { createServer } from 'node:http';

createServer((request, response) => {
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('x-served-by', '${name}');
  response.end(\`${name} answers \${request.url}\\n\`);
}).listen(process.env.PORT ?? 4000, '127.0.0.1');
`;
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const folder = process.argv[2] ?? import.meta.dirname;
write(join(folder, 'vercel.json'), config());
for (const domain of domains) {
  for (const role of Object.keys(calls)) {
    write(join(folder, domain, role, 'server.mjs'), server(`${domain}-${role}`));
  }
}
