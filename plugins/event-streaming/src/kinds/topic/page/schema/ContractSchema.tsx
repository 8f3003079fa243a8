// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import {
  compatibilityLevel,
  RuleInForce,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { ToneIcon } from '../../../../components/state/ToneIcon';
import { Tag } from '../../../../components/values/Tag';
import { FormatTag } from '../../../../schemas/FormatTag';
import { useSchemaPath } from '../../../../schemas/useSchemaPath';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { useTokens } from '../../../../theme/useTokens';
import { LoadedSchema } from './useTopicSchemas';

/** A schema with its newest version, its rule and what that means for a change. */
export function ContractSchema({ loaded }: { loaded: LoadedSchema }) {
  const { t } = useTexts(schemaTranslationRef);
  const { bad } = useTokens().tones;
  const { schema, detail, error } = loaded;
  const to = useSchemaPath()(schema);
  const version = detail?.latest?.version ?? schema.version;
  const rule =
    detail?.compatibility?.inForce ?? (schema.level && { level: schema.level });
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: '4px 8px',
        }}
      >
        {to ? (
          <Link component={RouterLink} to={to}>
            {schema.artifact}
          </Link>
        ) : (
          <span>{schema.artifact}</span>
        )}
        {version && <span>{t('ofTopic.contract.version', { version })}</span>}
        {detail?.latest && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('ofTopic.contract.id', { id: String(detail.latest.contentId) })}
          </Box>
        )}
        <Tag>{t(`ofTopic.contract.part.${schema.part}`)}</Tag>
        {schema.linked && <Tag>{t('ofTopic.linked')}</Tag>}
        {detail && <FormatTag schema={detail} />}
      </Box>
      {rule ? (
        <Rule rule={rule} />
      ) : (
        <Box sx={{ color: 'text.secondary' }}>
          {t('schemaPage.rule.notRead')}
        </Box>
      )}
      {error && (
        <Box sx={{ typography: 'caption', color: bad.text }}>
          {t('ofTopic.contract.failed', { reason: error.message })}
        </Box>
      )}
    </Box>
  );
}

interface RuleProps {
  /** Where it comes from is known of what could be read. */
  rule: Pick<RuleInForce, 'level'> & Partial<RuleInForce>;
}

/** The rule that a next version has to keep, and who upgrades first then. */
function Rule({ rule: { level, origin } }: RuleProps) {
  const { t } = useTexts(schemaTranslationRef);
  const { bad } = useTokens().tones;
  const isNone = origin === 'default';
  const unchecked = isNone || level === 'NONE';
  const named = origin
    ? t('ofTopic.contract.rule', {
        level,
        origin: t(`schemas.origin.${origin}`),
      })
    : t('ofTopic.contract.ruleAlone', { level });
  return (
    <Box sx={{ color: unchecked ? bad.text : 'text.secondary' }}>
      {unchecked && <ToneIcon tone="bad" size={14} />}{' '}
      {isNone
        ? t('schemaPage.rule.noneText')
        : `${named} ${compatibilityLevel(level).upgradeOrder}`}
    </Box>
  );
}
