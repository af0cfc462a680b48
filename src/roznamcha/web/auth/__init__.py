"""Who asks: people and tokens, sessions, forged requests, guessing of passwords.

On the loopback address nobody is asked: whoever can reach it is on this machine and reviews
under the name of its account. Everywhere else the file of people decides.
"""
