// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Theme } from '@mui/material/styles';
import { tokensOf } from '../../theme/tokens';
import { CodeLanguage, codeTokens } from './codeTokens';

export interface CodeLineProps {
  line: string;
  language: CodeLanguage;
}

/** A line of a document in its colours; `codeColors` has to be around it. */
export function CodeLine({ line, language }: CodeLineProps) {
  return (
    <>
      {codeTokens(line, language).map(({ kind, text }, index) =>
        kind === 'plain' ? (
          text
        ) : (
          <span key={index} data-token={kind}>
            {text}
          </span>
        ),
      )}
    </>
  );
}

/** The colours of the pieces, once for all lines. */
export function codeColors(theme: Theme) {
  const { code, secondaryText } = tokensOf(theme);
  return {
    '& [data-token=key]': { color: code.key },
    '& [data-token=string]': { color: code.string },
    '& [data-token=literal]': { color: code.literal },
    '& [data-token=comment]': { color: secondaryText },
  };
}
