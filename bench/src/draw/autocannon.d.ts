/** As much of autocannon as is used here; it brings no types. */
declare module "autocannon" {
  type Request = { path?: string; headers?: Record<string, string>; setupRequest?: (request: Request) => Request };
  type Result = {
    requests: { average: number; total: number };
    latency: { p50: number; p99: number };
    throughput: { average: number };
    errors: number;
    timeouts: number;
    statusCodeStats: Record<string, { count: number }>;
  };
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    requests: Request[];
  }): Promise<Result>;
}
