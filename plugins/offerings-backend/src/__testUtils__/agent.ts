import type { Server } from 'node:http';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';

function urlOf(server: Server): URL {
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The portal listens on no port');
  }
  return new URL(`http://localhost:${address.port}/api/mcp-actions/v1`);
}

/** What a tool answered. */
export interface ToolAnswer {
  isError: boolean;
  /** What a client without use for data reads. */
  content: string;
  /** The data; empty for an error. */
  data: Record<string, unknown>;
}

/**
 * An MCP client that a user of the portal has signed in to, and that talks to it over HTTP as any other does.
 *
 * @param authorization - the header that says who the user is
 */
export async function connectAgent(server: Server, authorization: string) {
  const client = new Client({ name: 'agent', version: '1.0.0' });
  await client.connect(
    new StreamableHTTPClientTransport(urlOf(server), {
      requestInit: { headers: { Authorization: authorization } },
    }),
  );

  return {
    listTools: async () => (await client.listTools()).tools,
    close: () => client.close(),
    /** Calls one of our tools. */
    call: async (
      tool: string,
      args: Record<string, unknown> = {},
    ): Promise<ToolAnswer> => {
      const answer = CallToolResultSchema.parse(
        await client.callTool({ name: `offerings.${tool}`, arguments: args }),
      );
      const texts = answer.content.map(part =>
        part.type === 'text' ? part.text : '',
      );
      return {
        isError: answer.isError ?? false,
        content: texts.join('\n'),
        data: answer.structuredContent ?? {},
      };
    },
  };
}
