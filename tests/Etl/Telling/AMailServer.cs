using System.Net;
using System.Net.NetworkInformation;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MimeKit;

namespace Analytics.Tests.Etl.Telling;

/// <summary>A small real server of mail on this machine (RFC 5321): takes what is sent to it, or refuses it.</summary>
internal sealed class AMailServer : IDisposable
{
    private readonly TcpListener _listener;
    private readonly string? _login;
    private readonly string? _refusal;
    private readonly X509Certificate2? _certificate;

    /// <param name="certificate">With which it speaks TLS to who asks for it (RFC 3207); null where it speaks none.</param>
    public AMailServer(string? login = null, string? refusal = null, IPAddress? at = null, X509Certificate2? certificate = null)
    {
        (_login, _refusal, _certificate) = (login, refusal, certificate);
        _listener = new(at ?? IPAddress.Loopback, 0);
        _listener.Start();
        _ = Serve();
    }

    /// <summary>This machine under its address on the network, where it is a stranger's server within reach of a test; null where it is on none.</summary>
    public static IPAddress? Elsewhere => NetworkInterface.GetAllNetworkInterfaces().SelectMany(network => network.GetIPProperties().UnicastAddresses)
        .Select(known => known.Address).FirstOrDefault(known => known.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(known));

    /// <summary>One that its server signed itself, for its address.</summary>
    public static X509Certificate2 Certify(IPAddress address)
    {
        using var key = RSA.Create(2048);
        CertificateRequest request = new($"CN={address}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        SubjectAlternativeNameBuilder names = new();
        names.AddIpAddress(address);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public List<string> Heard { get; } = [];

    public List<MimeMessage> Received { get; } = [];

    public void Dispose()
    {
        _listener.Dispose();
        Received.ForEach(message => message.Dispose());
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var caller = await _listener.AcceptTcpClientAsync();
                await Talk(caller.GetStream());
            }
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException or IOException or AuthenticationException)
        {
            // The test is over, or the caller does not trust us.
        }
    }

    private async Task Talk(Stream stream, bool isSecret = false)
    {
        using StreamReader from = new(stream, Encoding.Latin1);
        await using StreamWriter to = new(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        if (!isSecret)
            await to.WriteLineAsync("220 here");
        while (await from.ReadLineAsync() is { } line)
        {
            Heard.Add(line);
            var word = line.Split(' ')[0].ToUpperInvariant();
            if (word == "STARTTLS" && _certificate is not null)
            {
                await to.WriteLineAsync("220 go on");
                await using SslStream secret = new(stream);
                await secret.AuthenticateAsServerAsync(_certificate);
                await Talk(secret, isSecret: true);
                return;
            }

            if (word == "DATA")
            {
                await to.WriteLineAsync("354 go on");
                Received.Add(await Message(from));
            }

            await to.WriteLineAsync(Answer(word, line, isSecret));
            if (word == "QUIT")
                return;
        }
    }

    private string Answer(string word, string line, bool isSecret) => word switch
    {
        "EHLO" when _certificate is not null && !isSecret => "250-here\r\n250 STARTTLS",
        "EHLO" => _login is null ? "250 here" : "250-here\r\n250 AUTH PLAIN",
        "AUTH" => line == $"AUTH PLAIN {_login}" ? "235 welcome" : "535 no",
        "RCPT" when _refusal is not null => _refusal,
        "QUIT" => "221 bye",
        _ => "250 well",
    };

    private static async Task<MimeMessage> Message(StreamReader from)
    {
        StringBuilder text = new();
        while (await from.ReadLineAsync() is { } line && line != ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        using MemoryStream bytes = new(Encoding.Latin1.GetBytes(text.ToString()));
        return await MimeMessage.LoadAsync(bytes);
    }
}
