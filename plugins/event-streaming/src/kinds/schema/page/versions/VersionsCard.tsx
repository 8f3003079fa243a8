// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import {
  SchemaDetail,
  SchemaVersion,
} from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { PlainList } from '../../../../components/layout/PlainList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { StateWord } from '../../../../components/state/StateWord';
import { formatDay } from '../../../../format/formatTimestamp';
import { personName } from '../../../../requests/personName';
import { useTokens } from '../../../../theme/useTokens';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { SchemaChangeButton } from '../../change/SchemaChangeButton';
import { useSchemaPaths } from '../../useSchemaPaths';
import { ComparedVersions } from './comparedVersions';

export interface VersionsCardProps {
  schema: SchemaDetail;
  compared: ComparedVersions | undefined;
  /** Compares a version with the one before it. */
  onCompare: (version: string) => void;
}

const FIRST = 8;

/** The history: who registered what and when, and how each version is. */
export function VersionsCard(props: VersionsCardProps) {
  const { schema, compared, onCompare } = props;
  const { t } = useTexts(schemaTranslationRef);
  const [all, setAll] = useState(false);
  const { history } = schema;
  const shown = all ? history : history.slice(0, FIRST);
  return (
    <SectionCard
      title={t('schemaPage.versions.title')}
      count={history.length}
      content="list"
    >
      <PlainList>
        {shown.map(version => (
          <VersionRow
            key={version.version}
            schema={schema}
            version={version}
            chosen={version === compared?.older || version === compared?.newer}
            onCompare={
              version === history[history.length - 1]
                ? undefined
                : () => onCompare(version.version)
            }
          />
        ))}
      </PlainList>
      {history.length > shown.length && (
        <Box
          sx={{ padding: '10px 16px', borderTop: 1, borderColor: 'divider' }}
        >
          <Link component="button" type="button" onClick={() => setAll(true)}>
            {t('schemaPage.versions.older', {
              number: String(history.length - shown.length),
            })}
          </Link>
        </Box>
      )}
    </SectionCard>
  );
}

interface VersionRowProps {
  schema: SchemaDetail;
  version: SchemaVersion;
  chosen: boolean;
  /** Undefined for the first one, before which there is none. */
  onCompare: (() => void) | undefined;
}

function VersionRow({ schema, version, chosen, onCompare }: VersionRowProps) {
  const { t } = useTexts(schemaTranslationRef);
  const { info } = useTokens().tones;
  const name = `v${version.version}`;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '44px minmax(0, 1fr) auto auto',
        alignItems: 'center',
        gap: 1,
        padding: '8px 12px 8px 16px',
        backgroundColor: chosen ? info.tint : undefined,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ typography: 'subtitle2' }}>
        {onCompare ? (
          <Link
            component="button"
            type="button"
            aria-current={chosen}
            aria-label={t('schemaPage.versions.compare', {
              version: version.version,
            })}
            onClick={onCompare}
            sx={{ font: 'inherit' }}
          >
            {name}
          </Link>
        ) : (
          name
        )}
      </Box>
      <Box sx={{ typography: 'caption', minWidth: 0, color: 'text.secondary' }}>
        <About version={version} />
      </Box>
      <StateWord state={version.state} />
      <SchemaChangeButton
        schema={schema}
        change="state"
        version={version}
        compact
      />
    </Box>
  );
}

function About({ version }: { version: SchemaVersion }) {
  const { t } = useTexts(schemaTranslationRef);
  const paths = useSchemaPaths();
  const { createdBy, createdAt, requestId, override } = version;
  const to = requestId && paths.request(requestId);
  return (
    <>
      {createdBy && (
        <Box sx={{ color: 'text.primary', overflowWrap: 'anywhere' }}>
          {personName(createdBy)}
        </Box>
      )}
      {formatDay(createdAt)}
      {to && (
        <>
          {' · '}
          <Link component={RouterLink} to={to} underline="always">
            {t('schemaPage.versions.request', { id: requestId })}
          </Link>
        </>
      )}
      {override && <Box>{t('schemaPage.versions.override')}</Box>}
    </>
  );
}
