// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResponseError } from '@backstage/errors';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { ErrorState } from './ErrorState';

function responseError(status: number, message: string) {
  const body = {
    error: { name: 'SomeError', message },
    response: { statusCode: status },
  };
  return ResponseError.fromResponse(
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    }),
  );
}

describe('ErrorState', () => {
  it.each([403, 404])(
    'tells nothing about what one may not know (%d)',
    async status => {
      const error = await responseError(status, "Topic 'secret' is not yours");
      renderStreaming(<ErrorState error={error} onRetry={jest.fn()} />);
      expect(screen.getByText('Not available')).toBeInTheDocument();
      expect(screen.queryByText(/secret/)).not.toBeInTheDocument();
      expect(screen.queryByRole('button')).not.toBeInTheDocument();
    },
  );

  it("repeats the backend's own sentence and offers to try again", async () => {
    const onRetry = jest.fn();
    const error = await responseError(503, "Cluster 'dev' does not answer");
    renderStreaming(<ErrorState error={error} onRetry={onRetry} />);
    expect(screen.getByRole('alert')).toHaveTextContent(
      "Cluster 'dev' does not answer",
    );
    expect(screen.getByRole('alert')).not.toHaveTextContent('503');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
