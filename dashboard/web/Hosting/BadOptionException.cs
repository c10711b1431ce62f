namespace Analytics.Dashboard.Hosting;

/// <summary>An option of the command line that says nothing which can be done: told in a sentence, and nothing is served.</summary>
public sealed class BadOptionException(string message) : ArgumentException(message);
