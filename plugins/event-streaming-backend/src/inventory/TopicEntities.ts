// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResourceEntity } from '@backstage/catalog-model';
import { Clusters } from '../clusters/Clusters';
import { DeclarationStore } from '../declarations/DeclarationStore';
import { topicEntity } from '../kinds/topic/topicEntity';
import { TopicRow } from './rows/TopicRow';
import { DescribedTopics } from './schemas/stores/DescribedTopics';

/** Everything `TopicEntities` is made of. */
export interface TopicEntitiesOptions {
  clusters: Pick<Clusters, 'get'>;
  declarations: Pick<DeclarationStore, 'parties'>;
  /** The schemas that everybody may see, by topic. */
  schemasOf: Pick<DescribedTopics, 'catalogRefs'>;
  /** Where the portal is. */
  appUrl: string;
}

/** Makes catalog entities of rows. */
export class TopicEntities {
  readonly #options: TopicEntitiesOptions;

  static create(options: TopicEntitiesOptions): TopicEntities {
    return new TopicEntities(options);
  }

  private constructor(options: TopicEntitiesOptions) {
    this.#options = options;
  }

  async of(cluster: string, rows: TopicRow[]): Promise<ResourceEntity[]> {
    const { clusters, declarations, schemasOf, appUrl } = this.#options;
    const names = rows.map(({ topic }) => topic);
    const [parties, schemas] = await Promise.all([
      declarations.parties(cluster, names),
      schemasOf.catalogRefs(cluster, names),
    ]);
    return rows.map(row =>
      topicEntity({
        row,
        cluster: clusters.get(cluster),
        parties: parties.get(row.topic),
        schemas: schemas.get(row.topic),
        appUrl,
      }),
    );
  }
}
