// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ApiEntity } from '@backstage/catalog-model';
import { schemaEntity } from '../../kinds/schema/schemaEntity';
import { Registries } from '../../registries/Registries';
import { SchemaRow } from './rows/SchemaRow';
import { SchemaContentStore } from './stores/SchemaContentStore';

/** Everything `SchemaEntities` is made of. */
export interface SchemaEntitiesOptions {
  registries: Pick<Registries, 'environmentOf'>;
  contents: Pick<SchemaContentStore, 'content'>;
  /** Where the portal is. */
  appUrl: string;
}

/** Makes catalog entities of rows. */
export class SchemaEntities {
  readonly #options: SchemaEntitiesOptions;

  static create(options: SchemaEntitiesOptions): SchemaEntities {
    return new SchemaEntities(options);
  }

  private constructor(options: SchemaEntitiesOptions) {
    this.#options = options;
  }

  async of(registry: string, rows: SchemaRow[]): Promise<ApiEntity[]> {
    const { registries, contents, appUrl } = this.#options;
    const { tier } = registries.environmentOf(registry);
    const entities: ApiEntity[] = [];
    for (const row of rows) {
      const { format, latest_content_id: id } = row;
      if (format !== 'other' && id !== null) {
        const stored = await contents.content(registry, id);
        const content = stored?.text;
        const parts = { row: { ...row, format }, content, tier, appUrl };
        entities.push(schemaEntity(parts));
      }
    }
    return entities;
  }
}
