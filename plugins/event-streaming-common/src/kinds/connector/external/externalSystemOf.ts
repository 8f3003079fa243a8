// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ExternalSystem } from '../../../resources/connector/connectorDetailSchemas';
import { ConnectorConfig } from '../connectorInputs';
import { connectorTemplateOf } from '../templates/connectorTemplates';

/** By the scheme of a JDBC address, or the part of a class's name. */
const PRODUCTS: Readonly<Record<string, string>> = {
  postgresql: 'PostgreSQL',
  postgres: 'PostgreSQL',
  mysql: 'MySQL',
  mariadb: 'MariaDB',
  oracle: 'Oracle',
  sqlserver: 'SQL Server',
  db2: 'Db2',
  mongodb: 'MongoDB',
  sqlite: 'SQLite',
};

/** Keys that say where, the first one that is there. */
const PLACE_KEYS = [
  'file',
  'aws.s3.bucket.name',
  's3.bucket.name',
  'hosts',
] as const;

/**
 * What is at the other end of a connector, as far as its configuration tells
 * it: product and place, never who signs in.
 *
 * @public
 */
export function externalSystemOf(
  className: string,
  config: ConnectorConfig,
): ExternalSystem | undefined {
  const address = config['connection.url'];
  const product =
    productOfAddress(address) ??
    connectorTemplateOf(className)?.product ??
    productOfClass(className);
  const place = placeOf(config, address);
  return product === undefined && place === undefined
    ? undefined
    : { product: product ?? 'External system', place };
}

function productOfAddress(address = ''): string | undefined {
  const scheme = /^jdbc:(\w+):/i.exec(address)?.[1];
  return scheme && PRODUCTS[scheme.toLowerCase()];
}

function productOfClass(className: string): string | undefined {
  const part = /^io\.debezium\.connector\.(\w+)\./.exec(className)?.[1];
  return part && PRODUCTS[part.toLowerCase()];
}

function placeOf(
  config: ConnectorConfig,
  address?: string,
): string | undefined {
  if (address) {
    return plainAddress(address);
  }
  const host = config['database.hostname'];
  if (host) {
    const port = config['database.port'];
    const name = config['database.dbname'] ?? config['database.names'];
    return `${host}${port ? `:${port}` : ''}${name ? `/${name}` : ''}`;
  }
  const key = PLACE_KEYS.find(each => config[each]);
  return key && config[key];
}

/**
 * Host and path: what stands before an `@` or behind a `?` may be secret, and
 * where one is inside the other, nothing is told.
 */
function plainAddress(address: string): string | undefined {
  const [text, ...rest] = address
    .replace(/^(jdbc:)?\w+:(\/\/)?/i, '')
    .split(/[?;]/);
  if (rest.some(part => part.includes('@'))) {
    return undefined;
  }
  return text.slice(text.lastIndexOf('@') + 1) || undefined;
}
