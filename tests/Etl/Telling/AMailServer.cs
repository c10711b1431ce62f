using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Analytics.Tests.Etl.Telling;

/// <summary>A small real server of mail on this machine (RFC 5321): takes what is sent to it, or refuses it.</summary>
internal sealed class AMailServer : IDisposable
{
    private readonly TcpListener _listener;
    private readonly string? _login;
    private readonly string? _refusal;

    public AMailServer(string? login = null, string? refusal = null, IPAddress? at = null)
    {
        (_login, _refusal) = (login, refusal);
        _listener = new(at ?? IPAddress.Loopback, 0);
        _listener.Start();
        _ = Serve();
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
        catch (Exception over) when (over is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        using StreamReader from = new(stream, Encoding.Latin1);
        await using StreamWriter to = new(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await to.WriteLineAsync("220 here");
        while (await from.ReadLineAsync() is { } line)
        {
            Heard.Add(line);
            var word = line.Split(' ')[0].ToUpperInvariant();
            if (word == "DATA")
            {
                await to.WriteLineAsync("354 go on");
                Received.Add(await Message(from));
            }

            await to.WriteLineAsync(Answer(word, line));
            if (word == "QUIT")
                return;
        }
    }

    private string Answer(string word, string line) => word switch
    {
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
