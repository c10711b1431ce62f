using System.Net;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Etl.Telling;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Analytics.Tests.Etl.Telling;

/// <summary>A run is told by mail in the language of who reads it, over a real wire.</summary>
public sealed class MailTests
{
    [Fact]
    public async Task A_refused_run_names_file_row_column_value_and_rule()
    {
        using var message = await Sent(AnEnding.Refused, Language.En);

        Assert.Equal("Coormulti Analytics: refused", message.Subject);
        Assert.Equal(("desk@example.org", "analytics@example.org"), (message.To.Mailboxes.Single().Address, message.From.Mailboxes.Single().Address));
        Assert.Contains("Refused: nothing was published, the last good release stands.", message.TextBody, StringComparison.Ordinal);
        Assert.Contains("Refused rows: 1,234", message.TextBody, StringComparison.Ordinal);
        // A value of somebody's file makes no line, and no header, of its own.
        Assert.Contains("- ministry/register.csv record 17 (Feuil1!D17): held_on “soon  Bcc: all@example.org” is not a date (date)", message.TextBody, StringComparison.Ordinal);
        Assert.Empty(message.Bcc);
    }

    [Theory]
    [InlineData("fr", "Coormulti Analytics: version publiée, verdicts modifiés", "- meetings-fewer: confirmée → contredite", "- consultations: 1\u202f200 → 1\u202f234")]
    [InlineData("nl", "Coormulti Analytics: gepubliceerd, oordelen gewijzigd", "- meetings-fewer: gesteund → tegengesproken", "- consultations: 1.200 → 1.234")]
    [InlineData("de", "Coormulti Analytics: veröffentlicht, Urteile geändert", "- meetings-fewer: gestützt → widerlegt", "- consultations: 1.200 → 1.234")]
    [InlineData("en", "Coormulti Analytics: published, verdicts changed", "- meetings-fewer: supported → contradicted", "- consultations: 1,200 → 1,234")]
    public async Task A_verdict_that_changed_stands_in_the_subject_and_is_told_in_each_language(string language, string subject, string verdict, string rows)
    {
        using var message = await Sent(AnEnding.Published(new ClaimChange("meetings-fewer", "supported", "contradicted", false)), Language.Find(language)!);

        Assert.Equal(subject, message.Subject);
        Assert.Contains(verdict, message.TextBody, StringComparison.Ordinal);
        Assert.Contains(rows, message.TextBody!.Replace('\u00a0', '\u202f'), StringComparison.Ordinal);
        Assert.Contains(AnEnding.Id, message.TextBody, StringComparison.Ordinal);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
    }

    [Fact]
    public async Task A_login_is_used_and_a_wrong_one_is_a_fault()
    {
        // PLAIN is base64 of "\0user\0secret" (RFC 4616).
        using AMailServer server = new(login: "AHVzZXIAc2VjcmV0");

        await new Mail(Route(server.Port, new("user", "secret")), Language.En, TimeProvider.System).Send(AnEnding.NothingNew);

        Assert.Single(server.Received);
        await Assert.ThrowsAsync<AuthenticationException>(() => new Mail(Route(server.Port, new("user", "wrong")), Language.En, TimeProvider.System).Send(AnEnding.NothingNew));
    }

    [Fact]
    public async Task A_server_that_refuses_is_a_fault_and_one_elsewhere_must_speak_TLS()
    {
        using AMailServer server = new(refusal: "550 nobody here");
        await Assert.ThrowsAsync<SmtpCommandException>(() => new Mail(Route(server.Port), Language.En, TimeProvider.System).Send(AnEnding.NothingNew));

        Assert.True(Route(25).IsHere);
        Assert.True((Route(25) with { Host = "::1" }).IsHere);
        Assert.False((Route(25) with { Host = "smtp.example.org" }).IsHere);
        Assert.False((Route(25) with { Host = "localhost.example.org" }).IsHere);
    }

    [Fact]
    public async Task Nothing_is_sent_in_the_open_to_a_server_that_is_not_named_as_this_machine()
    {
        var address = AMailServer.Elsewhere;
        Assert.SkipWhen(address is null, "this machine is on no network");
        using AMailServer server = new(login: "AHVzZXIAc2VjcmV0", at: address);
        var elsewhere = Route(server.Port, new("user", "secret")) with { Host = address.ToString() };

        await Assert.ThrowsAsync<NotSupportedException>(() => new Mail(elsewhere, Language.En, TimeProvider.System).Send(AnEnding.NothingNew));

        Assert.Contains(server.Heard, line => line.StartsWith("EHLO", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Heard, line => line.StartsWith("AUTH", StringComparison.Ordinal) || line.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_certificate_that_the_machine_does_not_trust_is_refused_before_anything_is_said_and_named_in_a_sentence()
    {
        var address = AMailServer.Elsewhere;
        Assert.SkipWhen(address is null, "this machine is on no network");
        using var certificate = AMailServer.Certify(address);
        using AMailServer server = new(login: "AHVzZXIAc2VjcmV0", at: address, certificate: certificate);
        Mail mail = new(Route(server.Port, new("user", "secret")) with { Host = address.ToString() }, Language.En, TimeProvider.System);

        var untrusted = await Assert.ThrowsAsync<SslHandshakeException>(() => mail.Send(AnEnding.Refused));

        Assert.Equal("STARTTLS", server.Heard[^1]);
        Assert.StartsWith($"{address}:{server.Port}: no TLS came about with it, as its certificate is none that this machine trusts for that name", mail.Sentence(untrusted), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', mail.Sentence(untrusted));
    }

    [Fact]
    public void Who_hears_of_what_is_a_list_of_words()
    {
        Assert.Equal(
            [true, false, true, true, true],
            new[] { AnEnding.Published(), AnEnding.NothingNew, AnEnding.Refused, AnEnding.Moving, AnEnding.Held }.Select(ending => Tellable.Holds(Tellable.Usual, ending)));
        Assert.False(Tellable.Holds(["changed"], AnEnding.Published()));
        Assert.True(Tellable.Holds(["changed"], AnEnding.Published(new ClaimChange("meetings-fewer", "supported", "contradicted", false))));
    }

    private static async Task<MimeMessage> Sent(RunEnding ending, Language language)
    {
        AMailServer server = new();
        await new Mail(Route(server.Port), language, TimeProvider.System).Send(ending);
        var message = Assert.Single(server.Received);
        server.Received.Clear();
        server.Dispose();
        return message;
    }

    private static MailRoute Route(int port, NetworkCredential? login = null) =>
        new([new MailboxAddress("", "desk@example.org")], new MailboxAddress("", "analytics@example.org"), "127.0.0.1", port, login);
}
