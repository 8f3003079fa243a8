// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { RiTeamLine, RiUserLine } from '@remixicon/react';
import { useTokens } from '../../theme/useTokens';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { StateWord } from '../state/StateWord';
import { useOwnerTitle } from './useOwnerTitle';

export interface OwnerLinkProps {
  /** Undefined when nobody owns the thing. */
  entityRef: string | undefined;
  /** The catalog does not know the owner. */
  missing?: boolean;
}

/** An owner with a link to the catalog. */
export function OwnerLink({ entityRef, missing }: OwnerLinkProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const tokens = useTokens();
  if (entityRef === undefined) {
    return <StateWord state="unowned" label={t('owner.none')} />;
  }
  const { kind, name } = parseEntityRef(entityRef, { defaultKind: 'group' });
  if (missing) {
    return (
      <StateWord state="orphaned" label={name} note={t('owner.missing')} />
    );
  }
  const Icon = kind.toLowerCase() === 'user' ? RiUserLine : RiTeamLine;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: '5px',
        minWidth: 0,
        '& a': { color: tokens.link },
      }}
    >
      <Box
        component="span"
        sx={{ display: 'flex', flexShrink: 0, color: 'text.secondary' }}
      >
        <Icon size={14} aria-hidden />
      </Box>
      <EntityRefLink
        entityRef={entityRef}
        defaultKind="group"
        hideIcon
        disableTooltip
      >
        <OwnerTitle key={entityRef} entityRef={entityRef} />
      </EntityRefLink>
    </Box>
  );
}

function OwnerTitle({ entityRef }: { entityRef: string }) {
  const { name } = parseEntityRef(entityRef, { defaultKind: 'group' });
  const title = useOwnerTitle(entityRef);
  return title === undefined ? (
    <Skeleton
      component="span"
      role="img"
      aria-label={name}
      sx={{ display: 'inline-block', width: `${name.length}ch` }}
    />
  ) : (
    <>{title}</>
  );
}
