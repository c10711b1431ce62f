using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Analytics.Tests.Conventions;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Data;
using Analytics.Tests.Torture;

namespace Analytics.Tests.Dashboard.Proxy;

/// <summary>A real nginx with the settings that the house recommends: docs/deploying/nginx.conf, or nginx-path.conf in the server of another site, with ports, names and places put in.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    public const string Host = "coormulti.example.org";

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;
    private readonly string _fingerprint;
    private readonly string _signs;
    private readonly int _port = Served.FreePort();

    private Nginx(string program, string? path, IReadOnlyList<Uri> dashboards)
    {
        _signs = $"{path}/healthz";
        _fingerprint = Certify();
        foreach (var place in (string[])["cache", "body", "proxy", "fastcgi", "uwsgi", "scgi"])
            Directory.CreateDirectory(_folder.In(place));
        File.WriteAllText(_folder.In("site.conf"), Settings(path, dashboards));
        File.WriteAllText(_folder.In("nginx.conf"), $$"""
            daemon off;
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            worker_processes 1;
            pid {{_folder.In("nginx.pid")}};
            events { worker_connections 1024; }
            http {
                access_log off;
                client_body_temp_path {{_folder.In("body")}};
                proxy_temp_path {{_folder.In("proxy")}};
                fastcgi_temp_path {{_folder.In("fastcgi")}};
                uwsgi_temp_path {{_folder.In("uwsgi")}};
                scgi_temp_path {{_folder.In("scgi")}};
                include {{_folder.In("site.conf")}};
            }
            """);
        ProcessStartInfo start = new(program, ["-p", _folder, "-e", _folder.In("error.log"), "-c", _folder.In("nginx.conf")]) { RedirectStandardError = true };
        _process = Process.Start(start) ?? throw new InvalidOperationException("nginx does not start");
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        Client = NewClient();
    }

    public HttpClient Client { get; }

    /// <summary>Null where it is not installed.</summary>
    public static string? Find() =>
        new[] { "/usr/sbin", "/usr/local/sbin", "/usr/bin", "/opt/homebrew/bin" }.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .Select(folder => Path.Combine(folder, "nginx")).FirstOrDefault(File.Exists);

    public static Task<Nginx> Start(string program, params IReadOnlyList<Uri> dashboards) => StartBeneath(null, program, dashboards);

    /// <param name="path">Beneath which of the paths of a site that is there; null for a site of its own.</param>
    public static async Task<Nginx> StartBeneath(string? path, string program, params IReadOnlyList<Uri> dashboards)
    {
        Nginx nginx = new(program, path, dashboards);
        for (var begun = Stopwatch.GetTimestamp(); !await nginx.Answers(); await Task.Delay(50))
        {
            if (Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(20) && !nginx._process.HasExited)
                continue;
            var told = File.Exists(nginx._folder.In("error.log")) ? await File.ReadAllTextAsync(nginx._folder.In("error.log")) : "";
            await nginx.DisposeAsync();
            throw new TimeoutException($"nginx does not answer: {told}");
        }

        return nginx;
    }

    /// <summary>A reader by TLS, who knows the certificate.</summary>
    public HttpClient NewClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == _fingerprint },
        ConnectCallback = async (_, cancellation) =>
        {
            Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, _port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    { BaseAddress = new($"https://{Host}"), Timeout = TimeSpan.FromSeconds(30) };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        // TERM, so that its workers end with it.
        AnalyticsProcess.Does("kill", "-TERM", _process.Id.ToString(CultureInfo.InvariantCulture));
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    private async Task<bool> Answers()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri(_signs, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>The file of the house with each of these in its place; one that is not in it any more is told.</summary>
    private string Settings(string? path, IReadOnlyList<Uri> dashboards)
    {
        var servers = string.Join('\n', dashboards.Select(address => $"server {address.Authority} max_fails=1 fail_timeout=5s;"));
        return new (string, string)[]
        {
            ("server 127.0.0.1:8080 max_fails=1 fail_timeout=5s;", servers),
            ("listen 80;", string.Create(CultureInfo.InvariantCulture, $"listen 127.0.0.1:{Served.FreePort()};")),
            ("listen 443 ssl http2;", string.Create(CultureInfo.InvariantCulture, $"listen 127.0.0.1:{_port} ssl http2;")),
            ("/etc/ssl/certs/coormulti.pem", _folder.In("site.pem")),
            ("/etc/ssl/private/coormulti.key", _folder.In("site.key")),
            ("/var/cache/nginx-coormulti", _folder.In("cache")),
        }.Aggregate(path is null ? House("nginx.conf") : Beneath(House("nginx.conf"), House("nginx-path.conf")), static (text, put) =>
        {
            Assert.Contains(put.Item1, text, StringComparison.Ordinal);
            return text.Replace(put.Item1, put.Item2, StringComparison.Ordinal);
        });
    }

    /// <summary>A site that has other things to say at its root, and the dashboard beneath a path.</summary>
    private static string Beneath(string site, string locations)
    {
        const string signs = "    # Signs of life";
        Assert.Contains(signs, site, StringComparison.Ordinal);
        return $"{site[..site.IndexOf(signs, StringComparison.Ordinal)]}location / {{ return 418; }}\n{locations}\n}}\n";
    }

    private static string House(string name) => File.ReadAllText(Repository.In("docs", "deploying", name));

    private string Certify()
    {
        using var key = RSA.Create(2048);
        CertificateRequest request = new($"CN={Host}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(_folder.In("site.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(_folder.In("site.key"), key.ExportPkcs8PrivateKeyPem());
        return certificate.GetCertHashString();
    }
}
