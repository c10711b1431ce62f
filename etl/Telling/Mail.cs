using System.Globalization;
using System.Net;
using Analytics.Data.Languages;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Analytics.Etl.Telling;

/// <summary>Tells by SMTP how a run ended. What is sent beyond this machine is encrypted, or not sent.</summary>
internal sealed class Mail(MailRoute route, Language language, TimeProvider clock)
{
    private const int ImplicitTlsPort = 465;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    public async Task Send(RunEnding ending)
    {
        using MimeMessage message = new()
        {
            Subject = NoticeWords.Subject(ending).In(language),
            Date = clock.GetUtcNow(),
            Body = new TextPart("plain") { Text = NoticeWords.Text(ending, language) + "\r\n" },
        };
        message.From.Add(route.From);
        message.To.AddRange(route.To);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("Content-Language", language.Code);

        using CancellationTokenSource late = new(_patience);
        using SmtpClient server = new() { Timeout = (int)_patience.TotalMilliseconds };
        await server.ConnectAsync(route.Host, route.Port, Security(), late.Token);
        if (route.Login is { } login)
            await server.AuthenticateAsync(login, late.Token);
        await server.SendAsync(message, late.Token);
        await server.DisconnectAsync(quit: true, late.Token);
    }

    /// <summary>What kept a mail from being sent, for who set up the server: which one it was, and what it lacks.</summary>
    public string Sentence(Exception fault) => $"{route.Host}:{route.Port.ToString(CultureInfo.InvariantCulture)}: " + fault switch
    {
        SslHandshakeException => $"no TLS came about with it, as its certificate is none that this machine trusts for that name, or for another reason ({fault.GetBaseException().Message.Split('\n')[0].Trim()}); nothing was sent",
        NotSupportedException => $"it speaks no TLS, and nothing is sent in the open to another machine ({fault.Message})",
        OperationCanceledException => $"it did not answer within {_patience.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} seconds",
        _ => fault.Message.Split('\n')[0].Trim(),
    };

    private SecureSocketOptions Security() =>
        route.IsHere ? SecureSocketOptions.None
        : route.Port == ImplicitTlsPort ? SecureSocketOptions.SslOnConnect
        : SecureSocketOptions.StartTls;
}

/// <summary>To whom, from whom and by which server mail goes.</summary>
/// <param name="Login">From the environment, never from the command line, which every user of the machine can read.</param>
internal sealed record MailRoute(IReadOnlyList<MailboxAddress> To, MailboxAddress From, string Host, int Port, NetworkCredential? Login)
{
    public const string UserVariable = "ANALYTICS_SMTP_USER";
    public const string PasswordVariable = "ANALYTICS_SMTP_PASSWORD";

    /// <summary>Whether the server is this machine, on whose own wire nobody listens.</summary>
    public bool IsHere => Host == "localhost" || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));
}
