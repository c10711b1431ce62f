namespace Analytics.Dashboard.Hosting;

/// <summary>
/// The headers that stand on every answer, whatever it is: nothing is loaded from elsewhere, nothing is sent elsewhere. No Cross-Origin-Opener-Policy, which
/// costs a first visit a second process of the browser and would hide nothing (decision 14).
/// </summary>
public static class Security
{
    /// <summary>The fingerprint of nothing: Plotly makes an empty style element for its rules and fills it by script. Any other style in a page than our sheet stays refused.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private const string OurPages = "frame-ancestors 'self'";

    /// <summary>A year: who came by TLS once never comes without it again.</summary>
    private const string AlwaysTls = "max-age=31536000";

    /// <summary>What a page may load, by whom it may be framed, and where its forms may lead.</summary>
    /// <param name="styleSheet">Fingerprint of the sheet that stands in pages.</param>
    public static string Policy(string styleSheet) =>
        $"default-src 'none'; script-src 'self'; style-src 'self' {styleSheet} {EmptyStyle}; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; {OurPages}";

    /// <param name="policy">What pages may load.</param>
    public static void Protect(HttpContext context, string policy)
    {
        var headers = context.Response.Headers;
        if (context.Request.IsHttps)
            headers.StrictTransportSecurity = AlwaysTls;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    }

    /// <summary>For an exhibit alone, which others may show in their pages.</summary>
    public static void AllowFraming(HttpResponse response) =>
        response.Headers.ContentSecurityPolicy = response.Headers.ContentSecurityPolicy.ToString().Replace(OurPages, "frame-ancestors *", StringComparison.Ordinal);
}
