export declare function bundleEmbed(): Promise<Record<string, string>>;
