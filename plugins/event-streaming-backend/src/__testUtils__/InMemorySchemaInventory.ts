// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DescribedTopic,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import {
  DescribingSchema,
  PendingSchema,
  RecordedVersion,
  SchemaInventory,
  SchemaOwnership,
  SchemaRecord,
} from '../inventory/schemas/SchemaInventory';

/** What the schema kind asks of the inventory, without a database. */
export class InMemorySchemaInventory implements SchemaInventory {
  readonly records = new Map<string, SchemaRecord>();
  readonly versions = new Map<string, RecordedVersion[]>();
  readonly pending = new Map<string, PendingSchema>();
  readonly refreshed: SchemaTarget[] = [];
  described: DescribedTopic[] = [];
  neighbours: DescribingSchema[] = [];
  /** Whom a schema belongs to that nobody was assigned to. */
  fallback: SchemaOwnership = {
    owner: 'group:default/billing',
    source: 'prefix',
    visibility: 'all',
  };

  async record(target: SchemaTarget) {
    return this.records.get(keyOf(target));
  }

  async saveRecord(target: SchemaTarget, record: SchemaRecord) {
    this.records.set(keyOf(target), record);
  }

  async saveLinks(target: SchemaTarget, record: SchemaRecord) {
    await this.saveRecord(target, record);
  }

  async forgetRecord(target: SchemaTarget) {
    this.records.delete(keyOf(target));
  }

  async saveVersion(target: SchemaTarget, version: RecordedVersion) {
    const others = (await this.recordedVersions(target)).filter(
      ({ globalId }) => globalId !== version.globalId,
    );
    this.versions.set(keyOf(target), [...others, version]);
  }

  async recordedVersions(target: SchemaTarget) {
    return this.versions.get(keyOf(target)) ?? [];
  }

  async ownership(target: SchemaTarget): Promise<SchemaOwnership> {
    const assigned = this.records.get(keyOf(target))?.owner;
    return assigned
      ? { ...this.fallback, owner: assigned, source: 'assignment' }
      : this.fallback;
  }

  async identity(target: SchemaTarget) {
    return { ...target, references: [] };
  }

  async describing() {
    return this.neighbours;
  }

  async topics() {
    return this.described;
  }

  async showPending(target: SchemaTarget, pending: PendingSchema) {
    this.pending.set(keyOf(target), pending);
  }

  async hidePending(target: SchemaTarget) {
    this.pending.delete(keyOf(target));
  }

  async refresh(target: SchemaTarget) {
    this.refreshed.push(target);
  }
}

function keyOf({ registry, group, artifact }: SchemaTarget): string {
  return JSON.stringify([registry, group, artifact]);
}
