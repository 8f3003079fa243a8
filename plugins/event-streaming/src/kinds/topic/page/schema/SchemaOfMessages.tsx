// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { SchemaIdUse } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { StateWord } from '../../../../components/state/StateWord';
import { CopyButton } from '../../../../components/values/CopyButton';
import { useSchemaPath } from '../../../../schemas/useSchemaPath';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';

export interface SchemaOfMessagesProps {
  use: SchemaIdUse;
  part: 'key' | 'value';
  registry: string | undefined;
}

/** The versions that an id stands for, or that there is none. */
export function SchemaOfMessages(props: SchemaOfMessagesProps) {
  const { use, part, registry = '' } = props;
  const { t } = useTexts(schemaTranslationRef);
  const { framing, id, idOf = 'content', versions = [] } = use;
  if (framing === 'none') {
    return <>{t(`ofTopic.messages.none.${part}`)}</>;
  }
  if (framing === 'plain' || id === undefined) {
    return <>{t('ofTopic.messages.plain')}</>;
  }
  const title = t(`ofTopic.messages.id.${idOf}`, { id: String(id) });
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      {versions.map(version => (
        <Version
          key={`${version.group}/${version.artifact}/${version.version}`}
          registry={registry}
          version={version}
        />
      ))}
      {use.found === 'unknown' && (
        <StateWord
          state="degraded"
          label={t('ofTopic.messages.unknown', { id: String(id), registry })}
          help={t('ofTopic.messages.unknownHelp')}
        />
      )}
      {use.found === 'hidden' && <div>{t('ofTopic.messages.hidden')}</div>}
      {use.found === 'not-asked' && <div>{t('ofTopic.messages.notAsked')}</div>}
      <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
        {title} <CopyButton value={String(id)} what={title} />
      </Box>
    </Box>
  );
}

interface VersionProps {
  registry: string;
  version: NonNullable<SchemaIdUse['versions']>[number];
}

function Version({ registry, version: named }: VersionProps) {
  const { t } = useTexts(schemaTranslationRef);
  const { group, artifact, version } = named;
  const path = useSchemaPath()({ registry, group, artifact });
  const text = t('ofTopic.fields.of', { artifact, version });
  return (
    <div>
      {path ? (
        <Link
          component={RouterLink}
          to={`${path}?${new URLSearchParams({ version })}`}
        >
          {text}
        </Link>
      ) : (
        text
      )}
    </div>
  );
}
