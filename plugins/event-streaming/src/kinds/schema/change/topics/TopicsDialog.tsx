// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  changedTopicLinks,
  SchemaDetail,
  schemaSetTopicsInputSchema,
  TopicLink,
} from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { SchemaChangeForm } from '../SchemaChangeForm';
import { SchemaSubject } from '../SchemaSubject';
import { AddLink } from './AddLink';
import { LinkList } from './LinkList';

/** Sets the topics that a schema is said to describe beside those of its name. */
export function TopicsDialog(props: SchemaSubject) {
  const { t } = useTexts(schemaTranslationRef);
  const { schema, request, target } = props;
  const asked = schemaSetTopicsInputSchema.safeParse(request?.input);
  const now = useMemo(() => linksOf(schema), [schema]);
  const [links, setLinks] = useState<readonly TopicLink[]>(
    asked.success ? asked.data.topics : now,
  );
  const isSame = !request && changedTopicLinks(now, links).length === 0;
  const input = useMemo(
    () => (isSame ? undefined : { topics: [...links] }),
    [isSame, links],
  );
  return (
    <SchemaChangeForm
      {...props}
      change="topics"
      title={t('schemaChange.titles.topics')}
      input={input}
    >
      <LinkList links={links} onChange={setLinks} />
      <AddLink
        registry={target.registry}
        links={links}
        onAdd={link => setLinks([...links, link])}
      />
    </SchemaChangeForm>
  );
}

/** Those that somebody said; those of its name stay as they are. */
function linksOf(schema: SchemaDetail | undefined): TopicLink[] {
  return (schema?.topics ?? [])
    .filter(({ by }) => by === 'record')
    .map(({ cluster, topic, part }) => ({ cluster, topic, part }));
}
