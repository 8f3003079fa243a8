// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** The lowest port number is `portBase`; every engine sits at a fixed distance from it. */
export const DEFAULT_PORT_BASE = 19000;

const PORT_OFFSETS = {
  kafkaDev: 92,
  kafkaDevController: 93,
  kafkaProd: [192, 193, 194],
  kafkaProdController: 195,
  kafkaBench: [292, 293, 294],
  kafkaBenchController: 295,
  postgres: 432,
  registry: 80,
  registryManagement: 81,
  registryLegacy: 180,
  registryLegacyManagement: 181,
  connectDev: 83,
  connectProd: 84,
  connectDevSecond: 85,
  kafkaUi: 88,
} as const;

const TEAM_USERS = [
  'billing',
  'query-engine',
  'security',
  'data-governance',
  'ml-platform',
  'identity',
] as const;

/** A user of the secured cluster. The password is a demo value, valid on this machine only. */
export type StackUser = { username: string; password: string };

/** Where a schema registry is; it is open to everyone on this machine. */
export type RegistryLayout = {
  /** Its root: the APIs lie below `/apis`. */
  url: string;
  port: number;
  /** Where it says how it is. */
  managementPort: number;
};

/** A database of the PostgreSQL, with the user that connectors sign in as. */
export type ConnectorDatabase = {
  user: string;
  password: string;
  database: string;
  jdbcUrl: string;
};

/** Where a Connect worker is; it is open to everyone on this machine. */
export type ConnectLayout = { url: string; port: number };

/** Addresses and credentials of every engine, derived from one port base. */
export type StackLayout = {
  portBase: number;
  kafkaDev: { brokers: string[]; ports: number[]; controllerPort: number };
  kafkaProd: {
    brokers: string[];
    ports: number[];
    controllerPort: number;
    saslMechanism: 'scram-sha-512';
    /** Super user of the brokers themselves. */
    brokerUser: StackUser;
    /** Super user the portal connects with. */
    platformUser: StackUser;
    /** One user a team, with the rights of `acls.json`. */
    teamUsers: Record<(typeof TEAM_USERS)[number], StackUser>;
    /** Can sign in and has no right at all. */
    restrictedUser: StackUser;
  };
  /** Started on demand only: see `docs/performance.md`. */
  kafkaBench: { brokers: string[]; ports: number[]; controllerPort: number };
  postgres: {
    host: string;
    port: number;
    user: string;
    password: string;
    database: string;
    connectionString: string;
  };
  /** What sinks of the examples write to, each with a user of its own. */
  ledger: ConnectorDatabase;
  archive: ConnectorDatabase;
  registry: RegistryLayout;
  /** Started on demand only: it refuses schemas with 409, as registries before 3.3 did. */
  registryLegacy: RegistryLayout;
  connectDev: ConnectLayout;
  /** Started on demand only: a second worker in the group of the first one. */
  connectDevSecond: ConnectLayout;
  /** Started on demand only: a second worker for those who want to see prod connectors. */
  connectProd: ConnectLayout;
  /** Comes with docker-compose.yml only. */
  kafkaUi: { port: number };
};

/** Where everything is when the ports start at `portBase`. */
export function stackLayout(options: { portBase?: number } = {}): StackLayout {
  const portBase = options.portBase ?? DEFAULT_PORT_BASE;
  const port = (offset: number) => portBase + offset;
  const devPorts = [port(PORT_OFFSETS.kafkaDev)];
  const prodPorts = PORT_OFFSETS.kafkaProd.map(port);
  const benchPorts = PORT_OFFSETS.kafkaBench.map(port);
  return {
    portBase,
    kafkaDev: {
      brokers: devPorts.map(toAddress),
      ports: devPorts,
      controllerPort: port(PORT_OFFSETS.kafkaDevController),
    },
    kafkaProd: {
      brokers: prodPorts.map(toAddress),
      ports: prodPorts,
      controllerPort: port(PORT_OFFSETS.kafkaProdController),
      saslMechanism: 'scram-sha-512',
      brokerUser: toUser('broker'),
      platformUser: toUser('platform'),
      teamUsers: toTeamUsers(),
      restrictedUser: toUser('restricted'),
    },
    kafkaBench: {
      brokers: benchPorts.map(toAddress),
      ports: benchPorts,
      controllerPort: port(PORT_OFFSETS.kafkaBenchController),
    },
    postgres: postgresLayout(port(PORT_OFFSETS.postgres)),
    ledger: connectorDatabase('ledger', port(PORT_OFFSETS.postgres)),
    archive: connectorDatabase('archive', port(PORT_OFFSETS.postgres)),
    registry: registryLayout(
      port(PORT_OFFSETS.registry),
      port(PORT_OFFSETS.registryManagement),
    ),
    registryLegacy: registryLayout(
      port(PORT_OFFSETS.registryLegacy),
      port(PORT_OFFSETS.registryLegacyManagement),
    ),
    connectDev: connectLayout(port(PORT_OFFSETS.connectDev)),
    connectDevSecond: connectLayout(port(PORT_OFFSETS.connectDevSecond)),
    connectProd: connectLayout(port(PORT_OFFSETS.connectProd)),
    kafkaUi: { port: port(PORT_OFFSETS.kafkaUi) },
  };
}

function toAddress(port: number): string {
  return `127.0.0.1:${port}`;
}

// The same rule made the credentials in fixtures/kafka-prod.bootstrap.checkpoint.
function toUser(username: string): StackUser {
  return { username, password: `${username}-secret` };
}

function toTeamUsers(): StackLayout['kafkaProd']['teamUsers'] {
  return {
    billing: toUser('billing'),
    'query-engine': toUser('query-engine'),
    security: toUser('security'),
    'data-governance': toUser('data-governance'),
    'ml-platform': toUser('ml-platform'),
    identity: toUser('identity'),
  };
}

function postgresLayout(port: number): StackLayout['postgres'] {
  const { username: user, password } = toUser('sluice');
  return {
    host: '127.0.0.1',
    port,
    user,
    password,
    database: 'sluice',
    connectionString: `postgres://${user}:${password}@127.0.0.1:${port}/sluice`,
  };
}

function connectorDatabase(database: string, port: number): ConnectorDatabase {
  const { username: user, password } = toUser(database);
  const jdbcUrl = `jdbc:postgresql://${toAddress(port)}/${database}`;
  return { user, password, database, jdbcUrl };
}

function connectLayout(port: number): ConnectLayout {
  return { url: `http://${toAddress(port)}`, port };
}

function registryLayout(port: number, managementPort: number): RegistryLayout {
  return { url: `http://${toAddress(port)}`, port, managementPort };
}
