// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import {
  ChangeEffect,
  CompatibilityLevel,
  judgeChange,
  SchemaChange,
} from '@sluice/plugin-event-streaming-common';
import { PlainList } from '../../../../components/layout/PlainList';
import { ToneIcon } from '../../../../components/state/ToneIcon';
import { Mono } from '../../../../components/values/Mono';
import { Tag } from '../../../../components/values/Tag';
import { Tone } from '../../../../theme/tokens';
import { useTokens } from '../../../../theme/useTokens';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { changeIcon } from './changeIcon';

export interface ChangeListProps {
  changes: readonly SchemaChange[];
  /** The rule in force. */
  level: CompatibilityLevel;
}

/** Each change with what it means to old data and to old readers. */
export function ChangeList({ changes, level }: ChangeListProps) {
  return (
    <PlainList>
      {changes.map((change, index) => (
        <ChangeRow key={index} change={change} level={level} />
      ))}
    </PlainList>
  );
}

function ChangeRow(props: { change: SchemaChange; level: CompatibilityLevel }) {
  const { change, level } = props;
  const { t } = useTexts(schemaTranslationRef);
  const Icon = changeIcon(change.kind);
  const breaks = judgeChange(change, level).verdict === 'breaking';
  const isInner = change.path !== '' && change.path !== change.name;
  return (
    <Box
      component="li"
      sx={{
        typography: 'body2',
        display: 'grid',
        gridTemplateColumns: '16px 116px minmax(0, 1.2fr) minmax(0, 1fr)',
        gap: 1.5,
        padding: '10px 16px',
        borderTop: 1,
        borderColor: 'divider',
        '@media (max-width: 699.95px)': {
          gridTemplateColumns: '16px minmax(0, 1fr)',
          '& > :nth-of-type(n + 2)': { gridColumn: 2 },
        },
      }}
    >
      <Box component="span" sx={{ display: 'flex', paddingTop: '2px' }}>
        <Icon size={14} aria-hidden />
      </Box>
      <Box sx={{ color: 'text.secondary' }}>
        {t(`schemaPage.compare.kind.${change.kind}`)}
      </Box>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        {isInner && (
          <Mono sx={{ display: 'block', fontWeight: 600 }}>{change.path}</Mono>
        )}
        {change.summary}{' '}
        {change.guessed && <Tag>{t('schemaPage.compare.guessed')}</Tag>}{' '}
        {breaks && <Tag>{t('schemaPage.compare.breaks', { level })}</Tag>}
      </Box>
      <Effects change={change} />
    </Box>
  );
}

const TONES: Record<ChangeEffect['level'], Tone> = {
  safe: 'good',
  loses: 'attention',
  risky: 'attention',
  fails: 'bad',
};

function Effects({ change }: { change: SchemaChange }) {
  const { t } = useTexts(schemaTranslationRef);
  const { oldData, oldReaders, registryNote } = change;
  const isSafe = oldData.level === 'safe' && oldReaders.level === 'safe';
  return (
    <Box sx={{ display: 'grid', gap: 0.5, alignContent: 'start' }}>
      {isSafe ? (
        <Effect level="safe" text={t('schemaPage.compare.bothSafe')} />
      ) : (
        <>
          <Effect
            level={oldData.level}
            text={t('schemaPage.compare.oldData', { says: oldData.says })}
          />
          <Effect
            level={oldReaders.level}
            text={t('schemaPage.compare.oldReaders', { says: oldReaders.says })}
          />
        </>
      )}
      {registryNote && (
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
          {registryNote}
        </Box>
      )}
    </Box>
  );
}

function Effect(props: { level: ChangeEffect['level']; text: string }) {
  const tone = TONES[props.level];
  const tokens = useTokens();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '15px minmax(0, 1fr)',
        gap: '6px',
        color: tone === 'good' ? 'text.secondary' : tokens.tones[tone].text,
      }}
    >
      <Box component="span" sx={{ display: 'flex', paddingTop: '2px' }}>
        <ToneIcon tone={tone} size={14} />
      </Box>
      <span>{props.text}</span>
    </Box>
  );
}
